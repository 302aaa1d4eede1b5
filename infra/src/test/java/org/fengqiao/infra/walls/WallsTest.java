package org.fengqiao.infra.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {
    private static final String BASE = "org.fengqiao";
    private static final String BELOW = BASE + ".infra.walls.offenders";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(BELOW);

    static final List<Wall> WALLS = Wall.under(BASE);

    static Stream<Wall> wallsAroundOffenders() {
        return Wall.under(BELOW).stream();
    }

    @ParameterizedTest
    @FieldSource("WALLS")
    void the_product_keeps_inside(Wall wall) {
        wall.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("wallsAroundOffenders")
    void each_wall_catches_its_offender(Wall wall) {
        assertThat(wall.rule().evaluate(OFFENDERS).getFailureReport().getDetails())
                .anyMatch(found -> found.contains(BELOW) && found.contains(wall.offender()));
    }

    @Test
    void all_four_modules_are_looked_at() {
        assertThat(PRODUCT)
                .extracting(found -> found.getPackageName().split("\\.")[2])
                .contains("domain", "projections", "ui", "infra");
    }
}
