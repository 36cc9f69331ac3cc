escape = { "\x" }
