/// How fast and how large, each against a peer in the same run: `mvn -q -Pbench verify`.
@org.jspecify.annotations.NullMarked
package no.faseport.bench;
