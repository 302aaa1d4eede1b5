package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.ATTACHMENTS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;

/** An attachment in a file (附件); {@code inner} where only those who work on the case read it. */
@Shows(WORK)
public record FileAttachment(
        @Shows(WORK) String address,
        @Shows(ATTACHMENTS) String name,
        @Shows(ATTACHMENTS) String sha256,
        @Shows(WORK) String mediaType,
        long size,
        boolean inner,
        Moment at) {}
