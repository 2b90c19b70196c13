# What the commands in this folder share: the root, the JDK and Debian's packages.
# shellcheck shell=bash
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# In the bare C locale Java cannot open a path with an accent in it.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LANG=C.UTF-8

# Build servers may start a command without a home, where Maven keeps what it downloaded.
[ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
export HOME

say() {
    printf '%s\n' "$@" >&2
}

die() {
    say "$@"
    exit 1
}

have() {
    command -v "$1" >/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    have apt-get && as_root true 2>/dev/null
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5 "$@" </dev/null >/dev/null
}

# Never removes a package: on a desktop that would be somebody's LibreOffice.
install_packages() {
    apt install -y --no-install-recommends --no-remove "$@"
}

# The release number (21, 25) of the JDK in a folder; nothing where there is none.
jdk_release() {
    if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    fi
}

find_jdk() {
    local home release javac
    javac=$(readlink -f "$(command -v javac)" 2>/dev/null || true)
    for home in "${JAVA_HOME:-}" "${javac%/bin/javac}" \
        /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/* ~/.sdkman/candidates/java/* ~/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        release=$(jdk_release "$home")
        if [ "${release:-0}" -ge 21 ]; then
            export JAVA_HOME=$home
            return 0
        fi
    done
    return 1
}

need_jdk() {
    find_jdk && return
    if may_install; then
        say "Installing a JDK ..."
        apt update || true
        install_packages openjdk-25-jdk-headless 2>/dev/null || install_packages openjdk-21-jdk-headless 2>/dev/null || true
        find_jdk && return
    fi
    die "Kernvraag needs a JDK, release 21 or newer, and none was found in JAVA_HOME, PATH or the usual folders." \
        "  Debian 13, Ubuntu:  sudo apt-get update && sudo apt-get install openjdk-21-jdk-headless" \
        "  macOS:              brew install openjdk@21" \
        "  elsewhere:          unpack one from https://adoptium.net and set JAVA_HOME to its folder"
}

# The folder of data: ./data, or what KERNVRAAG_DATA names as seen from where the command was called.
find_data() {
    case "${KERNVRAAG_DATA:-}" in
        "") KERNVRAAG_DATA=$PWD/data ;;
        /*) ;;
        *) KERNVRAAG_DATA=$OLDPWD/$KERNVRAAG_DATA ;;
    esac
    export KERNVRAAG_DATA
}

on_postgres() {
    case "${SPRING_DATASOURCE_URL:-}" in
        jdbc:postgresql:*) return 0 ;;
        *) return 1 ;;
    esac
}

# The application, unpacked: what script/start and the measurements run.
app=$PWD/target/app
archive=$app/kernvraag.jsa
cache=$app/kernvraag.aot


# Folders count too: deleting a file touches only its folder.
is_stale() {
    [ ! -f "$app/kernvraag.jar" ] || [ -n "$(find pom.xml .mvn src/main src/build frontend -newer "$app/kernvraag.jar" 2>/dev/null)" ]
}

build_app() {
    is_stale || return 0
    say "Building Kernvraag ... (the first time it downloads what it stands on, which can take some minutes)"
    mkdir -p target
    touch target/build-began
    sh ./mvnw -B -q -Papp package </dev/null ||
        die "Kernvraag could not be built; the lines above say why." \
            "Where they speak of a download, check the network or the proxy in ~/.m2/settings.xml, then run script/start again."

    # Unpacked starts faster than nested jars.
    rm -rf "$app.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/kernvraag.jar extract --destination "$app.new" >/dev/null
    # The build gives every jar the same old time. This one tells builds apart, to is_stale and to the class archive.
    touch -r target/build-began "$app.new/kernvraag.jar"
    rm -rf "$app"
    mv "$app.new" "$app"
    rehearse
}

# What a start may take over from the rehearsal: a JDK from 25 on has a cache of linked classes and of what ran hot, an
# older one an archive of classes. The JVM leaves those of another JDK aside; that needs no warning.
start_options() {
    # A server without memory answers nobody any more; one that ended is started again by whoever watches over it.
    options=(-XX:+ExitOnOutOfMemoryError)
    if [ "$(jdk_release "$JAVA_HOME")" -ge 25 ]; then
        [ ! -f "$cache" ] || options+=("-XX:AOTCache=$cache" "-Xlog:aot*=off" "-Xlog:cds*=off")
    elif [ -f "$archive" ]; then
        options+=("-XX:SharedArchiveFile=$archive" "-Xlog:cds*=off")
    fi
}

# Saves more than half of the time to start. Kernvraag starts without it too, so a failure costs only that.
rehearse() {
    local scratch=$PWD/target/rehearsal record=-XX:ArchiveClassesAtExit=$archive
    [ "$(jdk_release "$JAVA_HOME")" -lt 25 ] || record=-XX:AOTCacheOutput=$cache
    rm -rf "$scratch"
    mkdir -p "$scratch"
    if rehearse_in "$scratch" "$record"; then
        rm -rf "$scratch"
    else
        rm -f "$archive" "$cache"
        say "Kernvraag starts more slowly than it could: the rehearsal failed, see target/rehearsal/log."
    fi
}

# A start on scratch data and any free port, with none of the settings meant for the real one, and a look at some pages.
rehearse_in() {
    local scratch=$1 record=$2 pid port= path
    (
        cd "$scratch"
        exec env -i HOME="$HOME" PATH="$PATH" LANG=C.UTF-8 KERNVRAAG_DATA="$scratch/data" \
            "$JAVA_HOME/bin/java" "$record" -jar "$app/kernvraag.jar" --server.port=0 --server.address=127.0.0.1 \
            --kernvraag.rehearsal=true
    ) >"$scratch/log" 2>&1 </dev/null &
    pid=$!
    for _ in $(seq 240); do
        port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$scratch/log")
        kill -0 "$pid" 2>/dev/null || break
        [ -z "$port" ] || ! look_at "$port" /readyz | grep -q ' 200 ' || break
        sleep 0.5
    done
    for path in / /setup /login; do
        [ -z "$port" ] || look_at "$port" "$path" >/dev/null || true
    done
    kill "$pid" 2>/dev/null || true
    wait "$pid" || true
    [ -f "${record#*=}" ]
}

look_at() {
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAccept: text/html\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
    cat <&3
    exec 3>&-
}

# Runs a measurement: a class with a main method among the tests, on the application as script/start runs it.
bench() {
    run_beside "bench.$1" "${@:2}"
}

# Runs an attack: the same, and what it is asked for decides how it ends.
attack() {
    run_beside "attack.$1" "${@:2}"
}

run_beside() {
    local class=$1
    shift
    need_jdk
    build_app
    mkdir -p target/bench
    sh ./mvnw -B -q test-compile dependency:build-classpath -Dmdep.includeScope=test \
        -Dmdep.outputFile=target/bench/classpath </dev/null
    exec "$JAVA_HOME/bin/java" -Xmx2g -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" \
        "dev.kernvraag.$class" "$@"
}
