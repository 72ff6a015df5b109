alter type mood rename value 'HAPPY' to E'it''s \\ fine';
