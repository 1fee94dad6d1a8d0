package no.faseport.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.faseport.usecase.Result;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// Where a command stands: what it may write to, in which words, who asks and at what time.
///
/// @param out results, which a script may read
/// @param err everything told to people
/// @param environment the variables of the process
/// @param user the name that changes are recorded with
record Console(PrintWriter out, PrintWriter err, Map<String, String> environment, Words words, String user,
        Clock clock) {
    /// Tells people the text of `key`.
    void tell(String key, Object... arguments) {
        err.println(words.text(key, arguments));
    }

    /// Tells people the text of `message`.
    void tell(Message message) {
        err.println(words.text(message));
    }

    /// Tells the text of `key` where `result` is done and why where it is not, and gives the exit code for that.
    int done(Result<?> result, String key, Object... arguments) {
        return switch (result) {
            case Result.Done<?> done -> {
                tell(key, arguments);
                yield ExitCode.DONE;
            }
            case Result.Refused<?> refused -> refused(refused.reasons());
        };
    }

    /// Writes what was asked for, as `rows` for a script where `json` and as `table` for people where not, and gives the exit
    /// code for that.
    int list(boolean json, List<?> rows, Supplier<Table> table) {
        if (json) {
            Json.write(out, rows);
        } else {
            table.get().write(out);
        }
        return ExitCode.DONE;
    }

    /// Tells why nothing was done, and gives the exit code for that.
    int refused(List<Message> reasons) {
        reasons.forEach(this::tell);
        return ExitCode.REFUSED;
    }

    /// As [#refused(List)], for one reason.
    int refused(String key, Object... arguments) {
        return refused(List.of(Message.of(key, arguments)));
    }
}
