package org.fengqiao.infra.walls.offenders.ui;

final class Prints {
    void print(String line) {
        System.out.println(line);
    }
}
