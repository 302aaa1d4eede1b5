package org.fengqiao.infra.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of attachments does; run on each that is there. */
abstract class BlobsTest {
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    Blobs blobs;

    abstract Blobs open() throws Exception;

    abstract void damage(String hash) throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        blobs = open();
    }

    @Test
    void anAttachmentIsFoundByTheHashOfItsCiphertext() {
        assertThat(blobs.put(new byte[0])).isEqualTo(EMPTY);
        byte[] large = new byte[3_000_000];
        new Random(1).nextBytes(large);
        String hash = blobs.put(large);

        assertThat(blobs.has(hash)).isTrue();
        assertThat(blobs.get(hash))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(large));
        assertThat(blobs.get(EMPTY))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void whatWasNeverPutIsNotThere() {
        assertThat(blobs.has(EMPTY)).isFalse();
        assertThat(blobs.get(EMPTY)).isEmpty();
    }

    @Test
    void anAddressThatIsNoHashLeadsNowhere() {
        assertThat(blobs.has("../../etc/passwd")).isFalse();
        assertThat(blobs.get("../../etc/passwd")).isEmpty();
    }

    @Test
    void puttingTheSameTwiceKeepsOne() {
        assertThat(blobs.put(new byte[] {1, 2})).isEqualTo(blobs.put(new byte[] {1, 2}));
    }

    @Test
    void manyMayPutTheSameAtOnce() {
        byte[] content = new byte[500_000];

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> blobs.put(content))
                        .distinct())
                .singleElement()
                .satisfies(hash -> assertThat(blobs.get(hash)).isPresent());
    }

    @Test
    void aDamagedAttachmentIsNotShownAndMayBePutAgain() throws Exception {
        byte[] content = {1, 2, 3};
        String hash = blobs.put(content);

        damage(hash);
        assertThat(blobs.get(hash)).isEmpty();

        blobs.put(content);
        assertThat(blobs.get(hash)).hasValue(content);
    }
}
