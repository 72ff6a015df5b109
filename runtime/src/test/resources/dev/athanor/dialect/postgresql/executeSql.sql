update hero set power = 2;
