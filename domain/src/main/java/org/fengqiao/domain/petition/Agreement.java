package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A written agreement (调解协议书、和解协议书), under the case's outer key; article 33, P17.
 *
 * @param on day on which it was signed
 * @param parties between whom
 * @param content what was agreed
 * @param paper the signed paper; null while it is kept elsewhere
 */
public record Agreement(
        AgreementManner manner,
        LocalDate on,
        Sealed parties,
        Sealed content,
        @Nullable Attachment paper) {}
