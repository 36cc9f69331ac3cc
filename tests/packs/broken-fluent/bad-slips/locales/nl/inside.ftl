inside = Dag { de naam }
