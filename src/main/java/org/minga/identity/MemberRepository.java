package org.minga.identity;

import java.util.Optional;
import org.minga.commons.MemberId;
import org.springframework.data.repository.Repository;

/** The members. */
interface MemberRepository extends Repository<Member, MemberId> {

  Member saveAndFlush(Member member);

  Optional<Member> findById(MemberId id);

  Optional<Member> findByIssuerAndSubject(String issuer, String subject);
}
