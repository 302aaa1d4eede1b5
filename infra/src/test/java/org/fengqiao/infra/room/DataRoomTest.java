package org.fengqiao.infra.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DataRoomTest {
    private static final long MEGABYTE = 1L << 20;

    private long left = 64 * MEGABYTE;
    private final DataRoom room = Rooms.with(() -> left);

    @Test
    void nothing_is_taken_in_that_would_not_leave_the_reserve() {
        room.require(0);
        assertThatThrownBy(() -> room.require(1)).isInstanceOf(NoRoom.class);
        left--;
        assertThatThrownBy(() -> room.require(0)).isInstanceOf(NoRoom.class);
        assertThat(room.none()).isTrue();
    }

    @Test
    void it_is_scarce_before_there_is_none() {
        assertThat(room.scarce()).isTrue();
        assertThat(room.none()).isFalse();
        left = 1024 * MEGABYTE;
        assertThat(room.scarce()).isFalse();
    }

    @Test
    void health_says_so_and_how_much_is_left() {
        assertThat(room.health().getStatus()).isEqualTo(Status.UP);
        left = 7;
        assertThat(room.health().getStatus().getCode()).isEqualTo("NO_ROOM");
        assertThat(room.health().getDetails()).containsEntry("left", 7L);
    }

    @Test
    void a_store_that_says_it_is_full_is_believed_and_one_that_only_failed_when_nothing_is_left() {
        var full = new IllegalStateException(new SQLException("database or disk is full", "HY000", 13));
        var failed = new IllegalStateException(new SQLException("disk I/O error", "HY000", 10 | 3 << 8));
        var written = new UncheckedIOException(new IOException("No space left on device"));
        assertThat(room.isWhy(full)).isTrue();
        assertThat(room.isWhy(failed)).isFalse();
        assertThat(room.isWhy(written)).isFalse();
        left = 0;
        assertThat(room.isWhy(failed)).isTrue();
        assertThat(room.isWhy(written)).isTrue();
        assertThat(room.isWhy(new IllegalStateException("a fault of ours"))).isFalse();
        assertThat(room.isWhy(Refused.conflict("case.unknown"))).isFalse();
    }

    @Test
    void what_was_not_begun_for_want_of_room_is_one_of_these() {
        left = 0;
        assertThat(room.isWhy(catchThrowable(() -> room.require(0)))).isTrue();
    }
}
