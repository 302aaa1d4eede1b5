package org.fengqiao.projections.cases;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.attachments.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it is handed in, in open words (新信访件); it never leaves the process like this.
 *
 * @param receivedOn today for the network
 * @param visitors how many came in person; null when all did, and for other channels (P04)
 * @param unit where it is brought; when that unit is accused, the nearest superior that is not gets it (P14)
 * @param accused whom it is about
 * @param oralRecord what was said, for phone and visit (P01)
 * @param contact how the complainant wants to be told; {@link ContactWish#NONE} where only the law is to be kept
 * @param representatives who speaks for those who stand behind it; null when nobody was named
 */
public record NewPetition(
        Channel channel,
        UnitCode unit,
        LocalDate receivedOn,
        String name,
        @Nullable String phone,
        @Nullable String address,
        int headcount,
        @Nullable Integer visitors,
        String title,
        String text,
        @Nullable String request,
        @Nullable String place,
        @Nullable String oralRecord,
        Accused accused,
        List<Upload> uploads,
        ContactWish contact,
        @Nullable String representatives) {
    @Override
    public String toString() {
        return "NewPetition[" + channel + " at " + unit + "]";
    }
}
