package no.faseport.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.faseport.planfile.FileResource;

/// What people and roles are called in a Microsoft Project file, which takes no brackets in such a name and not what separates
/// the items of a list: a comma or a semicolon, after what country Windows is set to.
final class ResourceNames {
    private static final String NOTHING = "?";

    private final Map<Integer, String> written = new HashMap<>();

    /// Of all the `resources` of a file, so that no two get the same name.
    ResourceNames(List<FileResource> resources) {
        var taken = new HashSet<String>();
        resources.stream().map(FileResource::name).map(ResourceNames::folded).forEach(taken::add);
        for (var one : resources) {
            var name = allowed(one.name());
            written.put(one.key(), name.equals(one.name()) ? name : free(name, taken));
        }
    }

    private static String free(String wanted, Set<String> taken) {
        var name = wanted;
        for (int next = 2; !taken.add(folded(name)); next++) {
            name = wanted + " (" + next + ")";
        }
        return name;
    }

    /// What `resource` is called in the file.
    String of(FileResource resource) {
        return Objects.requireNonNull(written.get(resource.key()));
    }

    /// True where `name` in a file can be what became of `original`.
    static boolean isOf(String name, String original) {
        var allowed = allowed(original);
        return name.equals(allowed)
                || (name.startsWith(allowed) && name.substring(allowed.length()).matches(" \\(\\d+\\)"));
    }

    private static String allowed(String name) {
        var allowed = Texts.valid(name).replaceAll("[\\r\\n\\t]", " ").replace('[', '(').replace(']', ')')
                .replaceAll("\\s*[,;]\\s*", " - ").replaceAll("^ - | - $", "");
        return allowed.isBlank() ? NOTHING : allowed;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
