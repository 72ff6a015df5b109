// No migration is drafted: the compiler's messages say why.
