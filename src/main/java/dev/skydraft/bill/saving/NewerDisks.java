package dev.skydraft.bill.saving;

import dev.skydraft.catalog.Machines;
import dev.skydraft.design.Resource;
import dev.skydraft.kind.Provider;
import dev.skydraft.pricing.Estimate;
import java.math.BigDecimal;
import java.util.stream.Stream;

/// EBS disks of the type gp3 in place of gp2. A gp2 disk has 3 IOPS a GB, a gp3 disk 3,000 whatever its size (AWS,
/// "Amazon EBS volume types"), so that larger ones than 1,000 GB would become slower.
final class NewerDisks implements Idea {
    private static final BigDecimal LARGEST_GB = BigDecimal.valueOf(1000);

    @Override
    public Stream<Tip> tips(Estimate bill) {
        var steps = new Steps(bill.deployment().resources().stream()
                .filter(_ -> bill.deployment().settings().provider() == Provider.AWS)
                .filter(NewerDisks::isOld)
                .<Step<?>>map(r -> new Step<>(r.id(), Machines.DISK_TYPE, "gp3"))
                .toList());
        return steps.all().isEmpty() ? Stream.empty() : Stream.of(tip(steps));
    }

    private static boolean isOld(Resource resource) {
        return resource.kind().properties().contains(Machines.DISK_TYPE)
                && resource.values().get(Machines.DISK_TYPE).equals("gp2")
                && resource.values().get(Machines.DISK_GB).compareTo(LARGEST_GB) <= 0;
    }

    private static Tip tip(Steps steps) {
        return Tip.of("newer-disks", "gp3 disks", "Change disks from gp2 to gp3", steps)
                .onlyIf("Disks up to 1,000 GB become no slower, and they are changed while they are used.");
    }
}
