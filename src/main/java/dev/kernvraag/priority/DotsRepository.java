package dev.kernvraag.priority;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DotsRepository extends JpaRepository<DotsEntity, DotsEntity.Key> {
    List<DotsEntity> findByKeyRoundAndKeyVoter(UUID round, String voter);

    void deleteByKeyRound(UUID round);

    @Query("""
            select new dev.kernvraag.priority.TallyRow(d.key.card, sum(d.dots), count(d)) from DotsEntity d
            where d.key.round = :round and d.dots > 0 group by d.key.card""")
    List<TallyRow> tallies(UUID round);

    @Query("select count(distinct d.key.voter) from DotsEntity d where d.key.round = :round and d.dots > 0")
    int voters(UUID round);
}
