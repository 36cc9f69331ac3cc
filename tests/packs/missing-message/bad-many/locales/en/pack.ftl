pack = Small
