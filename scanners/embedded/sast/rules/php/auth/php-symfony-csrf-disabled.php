<?php

use Symfony\Component\Form\AbstractType;
use Symfony\Component\OptionsResolver\OptionsResolver;

class AddressType extends AbstractType
{
    public function configureOptions(OptionsResolver $resolver): void
    {
        // ruleid: php-symfony-csrf-disabled
        $resolver->setDefaults(['data_class' => Address::class, 'csrf_protection' => false]);
        // ruleid: php-symfony-csrf-disabled
        $resolver->setDefault('csrf_protection', false);
    }
}

class OrderType extends AbstractType
{
    public function configureOptions(OptionsResolver $resolver): void
    {
        // ok: php-symfony-csrf-disabled
        $resolver->setDefaults(['data_class' => Order::class]);
        // ok: php-symfony-csrf-disabled
        $resolver->setDefault('csrf_protection', true);
    }
}
