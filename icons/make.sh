#!/usr/bin/env bash
# Makes the sizes of faseport.svg. Needs rsvg-convert (Debian: librsvg2-bin) and convert (imagemagick).
set -euo pipefail
cd "$(dirname "$0")"

resources=../src/main/resources/no/faseport/icons
mkdir -p "$resources"
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" faseport.svg --output "faseport-$size.png"
done
for size in 16 32 64 256; do
    cp "faseport-$size.png" "$resources/"
done
convert faseport-16.png faseport-24.png faseport-32.png faseport-48.png faseport-64.png faseport-256.png faseport.ico
