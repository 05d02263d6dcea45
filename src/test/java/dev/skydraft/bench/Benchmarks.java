package dev.skydraft.bench;

/// Measures Skydraft on generated designs: `mvn -Pbench verify`.
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) {
        System.out.println("No benchmarks yet");
    }
}
