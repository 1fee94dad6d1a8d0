package no.faseport;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The tests that need the one window first and the rules of the house last: one worker takes from the front, the other from
/// the back, so that neither waits for the window.
public final class WindowFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(WindowFirst::turn));
    }

    private static int turn(ClassDescriptor test) {
        if (test.getTestClass().equals(RulesTest.class)) {
            return 2;
        }
        return test.isAnnotated(ResourceLock.class) ? 0 : 1;
    }
}
