package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.fengqiao.projections.units.Units.UnitRow;

/** The stamp of a unit as it stands on its papers (印章). */
class StampPart extends Div {
    private static final long serialVersionUID = 1;

    StampPart(House house, UnitRow unit, byte[] png) {
        var say = house.speech();
        addClassName("stamp");
        if (png.length == 0) {
            add(new Span(say.say("admin.stamp.none")));
            return;
        }
        var handler = DownloadHandler.fromInputStream(
                _ -> new DownloadResponse(new ByteArrayInputStream(png), "stamp.png", "image/png", png.length));
        add(new Image(handler.inline(), say.say("admin.stamp.of", unit.name())));
    }
}
