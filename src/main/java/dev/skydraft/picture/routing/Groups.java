package dev.skydraft.picture.routing;

/// Numbers joined to groups (union-find); a group is called by its smallest number.
final class Groups {
    private final int[] parent;
    private final boolean[] joined;

    Groups(int size) {
        parent = new int[size];
        joined = new boolean[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int of(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
        joined[a] = true;
        joined[b] = true;
    }

    boolean alone(int number) {
        return !joined[number];
    }
}
