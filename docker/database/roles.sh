#!/bin/bash
# Runs once, when the database folder is empty. The same roles as in backend/src/database/embedded/roles.ts: an owner for the
# migrations, and a role for the product that is no superuser, owns nothing and is bound by row level security.
set -euo pipefail

psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" <<'SQL'
create role sportpiramide_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
create role sportpiramide_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
create database sportpiramide owner sportpiramide_owner;
revoke all on database sportpiramide from public;
grant connect, temporary on database sportpiramide to sportpiramide_app;
SQL
