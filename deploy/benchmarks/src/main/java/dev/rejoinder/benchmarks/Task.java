package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.sql.SQLException;

/// What one thread does over and over.
@FunctionalInterface
interface Task {

    void run() throws IOException, SQLException;
}
