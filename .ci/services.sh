# PostgreSQL and Redis for a test run: those that answer are used, others are started, or installed
# where this is root on Debian. What was started here is stopped again by stop_services.

export DB_HOST=${DB_HOST:-127.0.0.1} DB_PORT=${DB_PORT:-5432} DB_USER=${DB_USER:-postgres}
export REDIS_HOST=${REDIS_HOST:-127.0.0.1} REDIS_PORT=${REDIS_PORT:-6379}
started_postgres= started_redis= made_role=

answers() { # host, port
  (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null
}

wait_for() { # name, host, port
  for _ in $(seq 60); do
    answers "$2" "$3" && return 0
    sleep 0.5
  done
  echo "$1 does not answer on $2:$3."
  return 1
}

install_package() { # name
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "$1 is needed here: install and start it, or run this as root on Debian."
    return 1
  fi
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes "$1" >/dev/null
}

start_services() {
  start_postgres && start_redis
}

start_postgres() {
  if ! answers "$DB_HOST" "$DB_PORT"; then
    command -v pg_ctlcluster >/dev/null || install_package postgresql || return 1
    if ! answers "$DB_HOST" "$DB_PORT"; then
      started_postgres=$(pg_lsclusters --no-header | awk -v port="$DB_PORT" '$3 == port { print $1, $2; exit }')
      [ -n "$started_postgres" ] || { echo "No PostgreSQL cluster is set up for port $DB_PORT."; return 1; }
      pg_ctlcluster --skip-systemctl-redirect $started_postgres start
    fi
    wait_for PostgreSQL "$DB_HOST" "$DB_PORT" || return 1
  fi
  may_sign_in || make_role
}

may_sign_in() {
  PGPASSWORD=${DB_PASSWORD:-} psql --no-password -qAt -h "$DB_HOST" -p "$DB_PORT" -U "$DB_USER" \
    -d postgres -c 'select' >/dev/null 2>&1
}

# A new cluster lets nobody in over TCP without a password.
make_role() {
  [ "$(id -u)" = 0 ] || { echo "PostgreSQL refuses $DB_USER: set DB_USER and DB_PASSWORD."; return 1; }
  made_role=task_master_ci_$$
  export DB_USER=$made_role DB_PASSWORD=$RANDOM$RANDOM$RANDOM
  echo "create role $made_role login createdb password '$DB_PASSWORD'" | as_postgres
}

as_postgres() {
  su postgres -c "psql -q -p $DB_PORT -d postgres" >/dev/null
}

start_redis() {
  answers "$REDIS_HOST" "$REDIS_PORT" && return 0
  command -v redis-server >/dev/null || install_package redis-server || return 1
  if ! answers "$REDIS_HOST" "$REDIS_PORT"; then
    started_redis=yes
    redis-server --daemonize yes --bind 127.0.0.1 --port "$REDIS_PORT" --save '' --appendonly no \
      --dir "${work:-/tmp}" >/dev/null
  fi
  wait_for Redis "$REDIS_HOST" "$REDIS_PORT"
}

stop_services() {
  [ -z "$made_role" ] || echo "drop role $made_role" | as_postgres
  [ -z "$started_redis" ] || redis-cli -p "$REDIS_PORT" shutdown nosave >/dev/null 2>&1
  [ -z "$started_postgres" ] || pg_ctlcluster --skip-systemctl-redirect $started_postgres stop
}
