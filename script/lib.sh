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
