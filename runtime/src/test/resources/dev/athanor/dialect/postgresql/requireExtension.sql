create extension if not exists "uuid-ossp";
