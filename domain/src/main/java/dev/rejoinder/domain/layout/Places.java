package dev.rejoinder.domain.layout;

/// The numbers of all elements of a layout, one column for each.
final class Places {

    final double[] x;

    final double[] y;

    final double[] width;

    final double[] height;

    final double[] landingX;

    final double[] landingY;

    Places(int size) {
        x = new double[size];
        y = new double[size];
        width = new double[size];
        height = new double[size];
        landingX = new double[size];
        landingY = new double[size];
    }
}
