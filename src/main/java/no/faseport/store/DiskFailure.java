package no.faseport.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells whether it was the disk that failed: full, gone, or closed by H2 because of that.
final class DiskFailure {
    private static final Set<Integer> CODES = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
            ErrorCode.DATABASE_IS_CLOSED, ErrorCode.FILE_CORRUPTED_1);
    private static final int DEEPEST = 20;

    private DiskFailure() {
    }

    /// True where the disk is what is behind `failure`.
    static boolean isBehind(Throwable failure) {
        return isBehind(failure, DEEPEST);
    }

    private static boolean isBehind(Throwable failure, int depth) {
        if (failure instanceof IOException
                || (failure instanceof SQLException told && CODES.contains(told.getErrorCode()))) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        for (var other : failure.getSuppressed()) {
            if (isBehind(other, depth - 1)) {
                return true;
            }
        }
        var cause = failure.getCause();
        return cause != null && isBehind(cause, depth - 1);
    }
}
