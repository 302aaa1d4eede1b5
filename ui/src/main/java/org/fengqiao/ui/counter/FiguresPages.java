package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.report.PublicFigures;
import org.fengqiao.projections.report.PublicFigures.Field;
import org.fengqiao.projections.report.PublicFigures.Told;
import org.fengqiao.projections.report.PublicFigures.Year;
import org.fengqiao.ui.words.Speech;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Public figures (公开数据): a centre is found by its name and tells how many, how fast and how satisfied. */
@Controller
class FiguresPages {
    private final Pages pages;
    private final Centres centres;
    private final ClosedUnits closed;
    private final CategoryTree categories;
    private final PublicFigures figures;

    FiguresPages(Pages pages, Centres centres, ClosedUnits closed, CategoryTree categories, PublicFigures figures) {
        this.pages = pages;
        this.centres = centres;
        this.closed = closed;
        this.categories = categories;
        this.figures = figures;
    }

    /** A row of a table, by year or by field. */
    record Row(String heading, Told told) {}

    @GetMapping("/counter/figures")
    ModelAndView find(@RequestParam(defaultValue = "") String q, HttpServletResponse response) {
        Kept.byAnybody(response);
        var wanted = q.strip();
        return pages.show("counter/figures")
                .addObject("q", wanted)
                .addObject("found", wanted.isEmpty() ? Found.all(centres.highest()) : centres.searchAll(wanted));
    }

    /** @param year one of the years that are told; otherwise this one */
    @GetMapping("/counter/figures/{code}")
    ModelAndView show(
            @PathVariable String code, @RequestParam(defaultValue = "0") String year, HttpServletResponse response) {
        var ended = closed.find(code).filter(ClosedUnit::centre);
        var centre = ended.map(ClosedUnit::unit).or(() -> centres.centre(code));
        if (centre.isEmpty()) {
            return pages.trouble(HttpStatus.NOT_FOUND, "absent");
        }
        Kept.byAnybody(response);
        var say = pages.speech(LocaleContextHolder.getLocale());
        var since = ended.map(ClosedUnit::since).orElse(LocalDate.MAX);
        var years = until(since, figures.of(UnitCode.of(code)));
        var chosen = years.stream()
                .filter(each -> String.valueOf(each.year()).equals(year))
                .findFirst()
                .orElse(years.getFirst());
        return pages.show("counter/figures-centre")
                .addObject("centre", centre.get())
                .addObject("closed", ended.orElse(null))
                .addObject("chosen", chosen.year())
                .addObject("until", say.date(earlier(years.getFirst().until(), since.minusDays(1))))
                .addObject("years", years)
                .addObject("fields", fields(chosen, say));
    }

    /** A closed centre has no years afterwards; where it closed before all that are told of, they say that there are few. */
    private static List<Year> until(LocalDate since, List<Year> years) {
        var open = years.stream().filter(year -> year.year() <= since.getYear()).toList();
        return open.isEmpty() ? years : open;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Every field there is, so that it does not matter which of them stand there. */
    private List<Row> fields(Year year, Speech say) {
        var rows = new ArrayList<Row>();
        for (var category : categories.children(null)) {
            var told = year.fields().stream()
                    .filter(field -> field.code().equals(category.code()))
                    .map(Field::told)
                    .findFirst();
            rows.add(new Row(nameOf(category, say), told.orElse(Told.FEW)));
        }
        return rows;
    }

    private static String nameOf(CategoryRow category, Speech say) {
        return say.english() && category.nameEn() != null ? category.nameEn() : category.name();
    }
}
