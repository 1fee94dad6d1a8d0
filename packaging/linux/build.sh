#!/usr/bin/env bash
# Makes a program folder for Linux with its own Java: target/package/Faseport, started by bin/Faseport.
#
#   packaging/linux/build.sh          the folder
#   packaging/linux/build.sh deb      and a .deb of it (needs fakeroot and dpkg)
#
# Needs JDK 25 or newer with jlink and jpackage: in JAVA_HOME, on the PATH or in /usr/lib/jvm.
# JavaFX comes from Maven's platform jars, which are modules; the rest of the libraries are not, and stay on the class path.
set -euo pipefail
cd "$(dirname "$0")/../.."

fits() {
    [ -x "$1/bin/jpackage" ] && [ "$("$1/bin/jpackage" --version | cut -d. -f1)" -ge 25 ]
}

jdk() {
    local on_path
    on_path="$(command -v java || true)"
    for home in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" /usr/lib/jvm/*; do
        if [ -n "$home" ] && fits "$home"; then
            echo "$home"
            return
        fi
    done
    echo "Found no JDK 25 with jpackage; set JAVA_HOME to one." >&2
    exit 1
}

jdk="$(jdk)"
out=target/package
inputs=packaging/inputs
rm -rf "$out" target/lib
mkdir -p "$out/app/lib" "$out/javafx"

mvn -q -B -DskipTests package
version="$(unzip -p target/faseport.jar META-INF/MANIFEST.MF | sed -n 's/^Implementation-Version: *\([0-9.]*\).*/\1/p')"

cp target/faseport.jar "$out/app/"
for jar in target/lib/*.jar; do
    case "$(basename "$jar")" in
        javafx-*-linux*.jar) cp "$jar" "$out/javafx/" ;;
        javafx-*.jar) ;;
        *) cp "$jar" "$out/app/lib/" ;;
    esac
done

"$jdk/bin/jlink" --module-path "$out/javafx" --add-modules "$(cat $inputs/modules.txt)" \
    --include-locales=nb,nn,no,en --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$out/runtime"

"$jdk/bin/jpackage" "@$inputs/jpackage.txt" --type app-image --app-version "$version" \
    --input "$out/app" --runtime-image "$out/runtime" --icon icons/faseport-512.png --dest "$out"

# A first run teaches the Java machine what a start and a first report need (JEP 514); every later start is read from the
# cache it leaves.
# The cache holds for exactly these jars and options, so it is made by the finished program itself.
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$PWD/$out/faseport.aot" "$out/Faseport/bin/Faseport" demo --to "$out/training" \
    > /dev/null
mv "$out/faseport.aot" "$out/Faseport/lib/app/"
echo 'java-options=-XX:AOTCache=$APPDIR/faseport.aot' >> "$out/Faseport/lib/app/Faseport.cfg"
rm -r "$out/training"

share="$out/Faseport/share"
mkdir -p "$share/applications" "$share/metainfo"
cp "$inputs/faseport.desktop" "$share/applications/"
cp "$inputs/no.faseport.Faseport.metainfo.xml" "$share/metainfo/"
for size in 16 24 32 48 64 128 256 512; do
    install -D -m 644 "icons/faseport-$size.png" "$share/icons/hicolor/${size}x$size/apps/faseport.png"
done
install -D -m 644 icons/faseport.svg "$share/icons/hicolor/scalable/apps/faseport.svg"

if [ "${1:-}" = deb ]; then
    "$jdk/bin/jpackage" --type deb --name faseport --app-version "$version" --app-image "$out/Faseport" \
        --linux-shortcut --linux-menu-group Office --icon icons/faseport-512.png --dest "$out"
fi
du -sh "$out/Faseport"
