package org.fengqiao.projections.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.paper.PaperText.Block;
import org.fengqiao.domain.paper.PaperText.Heading;
import org.fengqiao.domain.paper.PaperText.Note;
import org.fengqiao.domain.paper.PaperText.Paragraph;
import org.junit.jupiter.api.Test;

/** What stands on the page that is signed. */
class PrintedPaperTest {
    private static final Block TO = new Paragraph("张某某：");
    private static final Block SIGNER = new Paragraph("签发人：主任 王某某");
    private static final Block SHORT = new Paragraph("管道已经疏通。");
    private static final Block LONG = new Paragraph("字".repeat(3000));

    @Test
    void nobody_signs_a_page_with_nothing_but_a_name() {
        assertThat(paper(TO, LONG, SHORT, SIGNER).end()).containsExactly(SHORT, SIGNER);
        assertThat(paper(TO, LONG, SHORT, SIGNER).beginning()).containsExactly(TO, LONG);
    }

    @Test
    void whom_to_ask_stands_below_the_signature_wherever_the_template_has_it() {
        var note = new Note("联系电话：12345");

        assertThat(paper(TO, note, LONG, SHORT, SIGNER, note).end()).containsExactly(SHORT, SIGNER);
        assertThat(paper(TO, note, LONG, SHORT, SIGNER, note).beginning()).containsExactly(TO, LONG);
        assertThat(paper(TO, note, LONG, SHORT, SIGNER, note).notes()).containsExactly(note, note);
    }

    @Test
    void a_heading_is_not_left_behind() {
        var heading = new Heading("延期理由");
        assertThat(paper(TO, LONG, heading, SHORT, SIGNER).end()).containsExactly(heading, SHORT, SIGNER);
    }

    @Test
    void what_is_more_than_a_line_is_enough() {
        var remedy = new Paragraph("您对本处理意见不服的，可以自收到本意见书之日起30日内，书面请求复查。");
        assertThat(paper(TO, SHORT, remedy).end()).containsExactly(remedy);
    }

    @Test
    void what_is_long_is_part_of_the_end_and_breaks_within_itself() {
        assertThat(paper(TO, LONG, SIGNER).end()).containsExactly(LONG, SIGNER);
    }

    @Test
    void a_paper_of_nothing_or_of_a_line_is_one_too() {
        assertThat(paper().end()).isEmpty();
        assertThat(paper(SHORT).end()).containsExactly(SHORT);
        assertThat(paper(SHORT).beginning()).isEmpty();
    }

    private static PrintedPaper paper(Block... blocks) {
        return new PrintedPaper("答复书", "1号", "姑苏区", List.of(blocks), "2026年3月9日", Instant.EPOCH, null, null, false);
    }
}
