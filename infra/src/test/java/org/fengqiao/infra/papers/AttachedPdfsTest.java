package org.fengqiao.infra.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.fengqiao.infra.papers.AttachedPdfs.Drawn;
import org.fengqiao.infra.papers.AttachedPdfs.Sheet;
import org.junit.jupiter.api.Test;

class AttachedPdfsTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AttachedPdfs pdfs = new AttachedPdfs();

    @Test
    void every_page_becomes_a_picture_in_which_one_can_read() throws IOException {
        var drawn = drawn(Pdfs.pages(3));

        assertThat(drawn.pages()).isEqualTo(3);
        assertThat(drawn.lacking()).isNull();
        assertThat(drawn.sheets()).extracting(Sheet::nth).containsExactly(1, 2, 3);
        var picture =
                ImageIO.read(new ByteArrayInputStream(drawn.sheets().getFirst().picture()));
        assertThat(picture.getHeight()).isBetween(1400, 1500);
        assertThat(picture.getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
        assertThat(drawn(Pdfs.pages(3)).sheets().getLast().picture())
                .isEqualTo(drawn.sheets().getLast().picture())
                .isNotEqualTo(drawn.sheets().getFirst().picture());
    }

    @Test
    void what_opens_with_a_password_or_is_no_document_says_so() {
        assertThat(drawn(Pdfs.encrypted("secret")).lacking()).isEqualTo(Unprinted.ENCRYPTED);
        assertThat(drawn(Pdfs.encrypted("")).sheets()).hasSize(2);
        assertThat(drawn(Pdfs.broken()).lacking()).isEqualTo(Unprinted.BROKEN);
        assertThat(drawn(new byte[0]).lacking()).isEqualTo(Unprinted.BROKEN);
        var whole = Pdfs.pages(5);
        assertThat(drawn(Arrays.copyOf(whole, whole.length / 3)).sheets()).isEmpty();
    }

    @Test
    void a_page_of_any_size_is_a_picture_of_a_sane_one() throws IOException {
        for (var page : new byte[][] {
            Pdfs.withPageOf(14400, 14400), Pdfs.withPageOf(14400, 1), Pdfs.withPageOf(2, 2), Pdfs.withPageOf(1e9f, 1e9f)
        }) {
            for (var sheet : drawn(page).sheets()) {
                var picture = ImageIO.read(new ByteArrayInputStream(sheet.picture()));
                assertThat(picture.getWidth()).isBetween(1, 1500);
                assertThat(picture.getHeight()).isBetween(1, 1500);
            }
        }
    }

    @Test
    void a_picture_that_fills_the_memory_fills_only_that_of_the_process_that_draws_it() {
        var drawn = drawn(Pdfs.bomb());

        assertThat(drawn.sheets()).isEmpty();
        assertThat(drawn.lacking()).isIn(Unprinted.TOO_LARGE, Unprinted.UNKNOWN_CODING);
    }

    @Test
    void a_page_with_a_picture_that_cannot_be_read_is_not_drawn_without_it() {
        var drawn = drawn(Pdfs.withUnknownCoding());

        assertThat(drawn).extracting(Drawn::pages, Drawn::lacking).containsExactly(1, Unprinted.UNKNOWN_CODING);
        assertThat(drawn.sheets()).isEmpty();
    }

    @Test
    void what_takes_too_long_is_ended() {
        var drawn = pdfs.draw(Pdfs.pages(3), new PrintRoom(400, 1 << 20, Duration.ofMillis(20)));

        assertThat(drawn.sheets()).isEmpty();
        assertThat(drawn.lacking()).isIn(Unprinted.TOO_SLOW, Unprinted.FULL);
    }

    @Test
    void a_file_takes_so_many_pages_and_so_many_bytes_and_no_more() {
        var narrow = new PrintRoom(5, 10 << 20, LONG);
        assertThat(pdfs.draw(Pdfs.pages(3), narrow).lacking()).isNull();
        var cut = pdfs.draw(Pdfs.pages(3), narrow);
        assertThat(cut.sheets()).hasSize(2);
        assertThat(cut).extracting(Drawn::pages, Drawn::lacking).containsExactly(3, Unprinted.FULL);
        assertThat(pdfs.draw(Pdfs.pages(3), narrow).lacking()).isEqualTo(Unprinted.FULL);

        assertThat(pdfs.draw(Pdfs.pages(3), new PrintRoom(400, 1000, LONG)).sheets())
                .isEmpty();
    }

    private Drawn drawn(byte[] pdf) {
        return pdfs.draw(pdf, new PrintRoom(400, 40 << 20, LONG));
    }
}
