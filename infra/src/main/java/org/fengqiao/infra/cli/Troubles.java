package org.fengqiao.infra.cli;

import com.mongodb.MongoTimeoutException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.Outline;

/** What went wrong, in one line (故障说明). Only what nobody expected is shown with its places. */
final class Troubles {
    private Troubles() {}

    /** Says it; answers with the exit code. */
    static int told(Throwable failure, Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case InTheWay inTheWay -> {
                    inTheWay.tell(console);
                    return Fengqiao.REFUSED;
                }
                case Refused refused -> {
                    console.complain(refused);
                    return Fengqiao.REFUSED;
                }
                case BindException _ -> {
                    console.complain("trouble.port", "");
                    return Fengqiao.REFUSED;
                }
                case NoSuchFileException missing -> {
                    console.complain("trouble.no-file", missing.getFile());
                    return Fengqiao.REFUSED;
                }
                case AccessDeniedException denied -> {
                    console.complain("trouble.file-denied", denied.getFile());
                    return Fengqiao.REFUSED;
                }
                case MongoTimeoutException _ -> {
                    console.complain("trouble.mongodb");
                    return Fengqiao.REFUSED;
                }
                default -> {}
            }
        }
        console.complain("trouble.unexpected", Outline.of(failure));
        return Fengqiao.FAILED;
    }
}
