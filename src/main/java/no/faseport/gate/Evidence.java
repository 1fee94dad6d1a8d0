package no.faseport.gate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where it is shown that an answer holds, told apart by how it is written.
public sealed interface Evidence {
    /// A case number as archives have them: 26/101, 2026/101-4.
    Pattern CASE = Pattern.compile("(\\d{2}|\\d{4})/\\d{1,7}(-\\d{1,5})?");
    /// A file on a disk or a share: C:\…, \\server\…, /…, ~/….
    Pattern FILE = Pattern.compile("([A-Za-z]:[\\\\/]|\\\\\\\\|~/|/(?!/)).+");

    /// Nothing is stated.
    record Nothing() implements Evidence {
    }

    /// A page or document on a server.
    record Link(URI address) implements Evidence {
        /// Whose server it is.
        public String host() {
            return address.getHost();
        }
    }

    /// A case in the archive.
    record CaseNumber(String number) implements Evidence {
    }

    /// A file by its path.
    record FilePath(String path) implements Evidence {
    }

    /// Anything else, in words.
    record Words(String text) implements Evidence {
    }

    /// What `written` is.
    static Evidence of(String written) {
        var text = written.strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        if (CASE.matcher(text).matches()) {
            return new CaseNumber(text);
        }
        return link(text).or(() -> FILE.matcher(text).matches() ? Optional.of(new FilePath(text)) : Optional.empty())
                .orElseGet(() -> new Words(text));
    }

    /// Only http and https are links: what else an address may do to a machine is nobody's evidence.
    private static Optional<Evidence> link(String text) {
        var full = text.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + text : text;
        try {
            var address = new URI(full);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null
                    ? Optional.of(new Link(address))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
