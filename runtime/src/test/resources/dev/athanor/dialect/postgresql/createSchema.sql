create schema if not exists "order";
