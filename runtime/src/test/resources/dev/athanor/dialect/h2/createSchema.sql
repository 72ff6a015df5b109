create schema if not exists "ORDER";
