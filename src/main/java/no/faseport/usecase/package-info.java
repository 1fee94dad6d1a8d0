/// One verb a class: what people do, shared by the window and the commands.
@org.jspecify.annotations.NullMarked
package no.faseport.usecase;
