pack = เล็ก
