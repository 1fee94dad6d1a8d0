package no.faseport.words;

import java.util.List;
import java.util.stream.Stream;

/// Something to tell people, as a bundle key and its arguments, so that it can be said in any language.
///
/// Arguments may be texts, whole numbers, amounts, dates, instants or other messages; [Words] knows how each is written.
public record Message(String key, List<Object> arguments) {
    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A message needs a key");
        }
        arguments = List.copyOf(arguments);
    }

    /// A message with `key` and its arguments in the order the bundle numbers them.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// `key.one` or `key.many` by `count`, which is argument 0; the rest follow it.
    public static Message count(String key, long count, Object... rest) {
        return new Message(key + (count == 1 ? ".one" : ".many"),
                Stream.concat(Stream.<Object>of(count), Stream.of(rest)).toList());
    }
}
