#!/usr/bin/env bash
# Makes a disk image for macOS with its own Java: target/package/Faseport-VERSION.dmg.
#
# Untried: written beside the Linux script, which is tried; nobody has run this one yet.
# Needs JDK 25 or newer (found by java_home), Maven, and Xcode's command line tools (iconutil, codesign).
# The image is not signed; on a machine that asks for it, add --mac-sign and --mac-signing-key-user-name to jpackage.
set -euo pipefail
cd "$(dirname "$0")/../.."

jdk="$(/usr/libexec/java_home -v 25+)"
out=target/package
inputs=packaging/inputs
rm -rf "$out" target/lib
mkdir -p "$out/app/lib" "$out/javafx" "$out/faseport.iconset"

mvn -q -B -DskipTests package
version="$(unzip -p target/faseport.jar META-INF/MANIFEST.MF | sed -n 's/^Implementation-Version: *\([0-9.]*\).*/\1/p')"

cp target/faseport.jar "$out/app/"
for jar in target/lib/*.jar; do
    case "$(basename "$jar")" in
        javafx-*-mac*.jar) cp "$jar" "$out/javafx/" ;;
        javafx-*.jar) ;;
        *) cp "$jar" "$out/app/lib/" ;;
    esac
done

for size in 16 32 128 256 512; do
    cp "icons/faseport-$size.png" "$out/faseport.iconset/icon_${size}x$size.png"
done
cp icons/faseport-32.png "$out/faseport.iconset/icon_16x16@2x.png"
cp icons/faseport-64.png "$out/faseport.iconset/icon_32x32@2x.png"
cp icons/faseport-256.png "$out/faseport.iconset/icon_128x128@2x.png"
cp icons/faseport-512.png "$out/faseport.iconset/icon_256x256@2x.png"
iconutil --convert icns --output "$out/faseport.icns" "$out/faseport.iconset"

"$jdk/bin/jlink" --module-path "$out/javafx" --add-modules "$(cat $inputs/modules.txt)" \
    --include-locales=nb,nn,no,en --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --output "$out/runtime"

# macOS wants a version that begins with 1 or more.
case "$version" in 0.*) version="1.${version#0.}" ;; esac
"$jdk/bin/jpackage" "@$inputs/jpackage.txt" --type dmg --app-version "$version" \
    --input "$out/app" --runtime-image "$out/runtime" --icon "$out/faseport.icns" \
    --mac-package-identifier no.faseport.Faseport --dest "$out"
