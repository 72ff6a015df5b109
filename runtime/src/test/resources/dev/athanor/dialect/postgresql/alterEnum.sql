alter type mood add value if not exists 'so' before 'HAPPY';
alter type mood add value if not exists 'a' after 'HAPPY';
