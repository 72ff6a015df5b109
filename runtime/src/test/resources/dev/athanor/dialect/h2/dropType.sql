drop domain colour restrict;
