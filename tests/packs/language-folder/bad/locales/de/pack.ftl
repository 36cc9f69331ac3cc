pack = Klein
