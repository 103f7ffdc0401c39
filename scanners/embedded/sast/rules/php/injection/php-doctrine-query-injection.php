<?php

use Doctrine\ORM\EntityRepository;

class CustomerRepository extends EntityRepository
{
    public function named(string $name): array
    {
        // ruleid: php-doctrine-query-injection
        return $this->getEntityManager()->createQuery("SELECT c FROM Customer c WHERE c.name = '$name'")->getResult();
    }

    public function inTown(string $town): array
    {
        $builder = $this->createQueryBuilder('c');
        // ruleid: php-doctrine-query-injection
        $builder->andWhere("c.town = '" . $town . "'");
        return $builder->getQuery()->getResult();
    }

    public function count(string $state): string
    {
        $sql = "SELECT COUNT(*) FROM customers WHERE state = '$state'";
        // ruleid: php-doctrine-query-injection
        return $this->getEntityManager()->getConnection()->fetchOne($sql);
    }

    public function namedSafely(string $name): array
    {
        // ok: php-doctrine-query-injection
        return $this->getEntityManager()->createQuery('SELECT c FROM Customer c WHERE c.name = :name')
            ->setParameter('name', $name)->getResult();
    }

    public function inTownSafely(string $town): array
    {
        // ok: php-doctrine-query-injection
        return $this->createQueryBuilder('c')->andWhere('c.town = :town')->setParameter('town', $town)->getQuery()->getResult();
    }

    public function countSafely(string $state): int
    {
        // ok: php-doctrine-query-injection
        return (int) $this->getEntityManager()->getConnection()->fetchOne('SELECT COUNT(*) FROM customers WHERE state = ?', [$state]);
    }

    public function allOf(string $words): array
    {
        $builder = $this->createQueryBuilder('c');
        foreach (explode(' ', $words) as $key => $word) {
            // ok: php-doctrine-query-injection
            $builder->andWhere('c.name LIKE :word' . $key)->setParameter('word' . $key, $word);
        }
        return $builder->getQuery()->getResult();
    }

    public function page(int $page): array
    {
        // ok: php-doctrine-query-injection
        return $this->getEntityManager()->createQuery('SELECT c FROM Customer c WHERE c.page = ' . $page)->getResult();
    }

    public function search(string $words): array
    {
        // ok: php-doctrine-query-injection
        return $this->newQuery()->orWhere('name', 'like', '%' . $words . '%')->get()->all();
    }

    public function prefixed(string $prefix): array
    {
        // ok: php-doctrine-query-injection
        return $this->newQuery()->where(['code' => $prefix . '-1'])->get()->all();
    }
}
