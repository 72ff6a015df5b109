alter type place add attribute "order" bigint;
alter type place drop attribute "Street";
