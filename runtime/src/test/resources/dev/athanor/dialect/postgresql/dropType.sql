drop cast if exists (varchar as colour);
drop cast if exists (colour as varchar);
drop type colour;
