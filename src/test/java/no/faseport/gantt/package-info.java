/// What the picture of a plan looks like, mark by mark.
@org.jspecify.annotations.NullMarked
package no.faseport.gantt;
