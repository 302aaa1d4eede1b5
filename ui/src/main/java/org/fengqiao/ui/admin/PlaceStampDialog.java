package org.fengqiao.ui.admin;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.parts.FileDrop;

/** 启用印章: papers of this unit that are issued from now on carry it. */
class PlaceStampDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final FileDrop image;

    PlaceStampDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.stamp.place", unit.name(), done);
        this.unit = unit;
        image = new FileDrop(say, 1);
        image.setAcceptedFileExtensions(".png");
        image.setMaxFileSize(PaperForms.MOST_STAMP_BYTES);
        var texts = image.getI18n();
        texts.getError()
                .setIncorrectFileType(say.refusal("stamp.type"))
                .setFileIsTooBig(say.refusal("stamp.too-large", PaperForms.MOST_STAMP_PIXELS));
        image.setI18n(texts);
        ask(image);
    }

    @Override
    protected void send(String id) {
        var png = image.files().stream().findFirst().orElseThrow(() -> Refused.invalid("stamp.type"));
        house.paperForms().placeStamp(house.staff(), unit.code(), png.content(), id);
    }
}
