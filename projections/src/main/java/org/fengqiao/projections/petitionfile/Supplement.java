package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.util.List;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;

/** What the complainant handed in later (补充材料). */
@Shows(WORK)
public record Supplement(Moment at, @Shows(WORDS) String words, List<FileAttachment> attachments) {}
