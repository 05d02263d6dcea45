package dev.skydraft.picture;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A few whole numbers, in the order in which they were added.
final class Numbers {
    static final Numbers NONE = new Numbers();

    private int[] numbers = new int[4];
    private int count;

    void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    IntStream stream() {
        return Arrays.stream(numbers, 0, count);
    }
}
