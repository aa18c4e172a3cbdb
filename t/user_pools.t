#!/usr/bin/perl

# CreateUserPool, DescribeUserPool, UpdateUserPool and DeleteUserPool: the
# answers member by member, every refusal of theirs that needs no role and no
# import, with both kinds of statuses, and who sees a change how soon.

use strict;
use warnings;

use FindBin;
use lib "$FindBin::Bin/lib";

use POSIX ();
use Time::HiRes qw(time sleep);

use Cognito::Test;
use Cognito::SignIn;

my $first = start_server(locations => DOCUMENTED);

my $invalid = 'InvalidParameterException';
my $unavailable = 'FeatureUnavailableInTierException';
my $tagging = 'UserPoolTaggingException';
my $missing = 'ResourceNotFoundException';
my $arn = 'arn:aws:lambda:us-east-1:123456789012:function:any';
my $role = 'arn:aws:iam::123456789012:role/any';


sub creating { return { PoolName => 'test', @_ } }


sub describe {
    my ($pool) = @_;

    my $answer = call('DescribeUserPool', { UserPoolId => $pool });

    return $answer->{body}{UserPool};
}


# as the service lists them

sub standard_schema {
    my @schema;

    my %special = (
        sub => { Mutable => false, Required => true,
                 StringAttributeConstraints =>
                     { MinLength => '1', MaxLength => '2048' } },
        birthdate => { StringAttributeConstraints =>
                           { MinLength => '10', MaxLength => '10' } },
        updated_at => { AttributeDataType => 'Number',
                        NumberAttributeConstraints => { MinValue => '0' } },
        email_verified        => { AttributeDataType => 'Boolean' },
        phone_number_verified => { AttributeDataType => 'Boolean' },
    );

    for my $name (qw(sub name given_name family_name middle_name nickname
                     preferred_username profile picture website email
                     email_verified gender birthdate zoneinfo locale
                     phone_number phone_number_verified address updated_at))
    {
        my %attribute = (
            Name                   => $name,
            AttributeDataType      => 'String',
            DeveloperOnlyAttribute => false,
            Mutable                => true,
            Required               => false,
            %{$special{$name} // {}},
        );

        if ($attribute{AttributeDataType} eq 'String') {
            $attribute{StringAttributeConstraints}
                //= { MinLength => '0', MaxLength => '2048' };
        }

        push @schema, \%attribute;
    }

    return \@schema;
}


sub default_pool {
    my (%more) = @_;

    return {
        Policies => {
            PasswordPolicy => {
                MinimumLength    => 8,
                RequireUppercase => true,
                RequireLowercase => true,
                RequireNumbers   => true,
                RequireSymbols   => true,
                TemporaryPasswordValidityDays => 7,
            },
            SignInPolicy => { AllowedFirstAuthFactors => ['PASSWORD'] },
        },
        DeletionProtection => 'INACTIVE',
        LambdaConfig       => {},
        SchemaAttributes   => standard_schema(),
        VerificationMessageTemplate => {
            DefaultEmailOption => 'CONFIRM_WITH_CODE',
        },
        MfaConfiguration       => 'OFF',
        EstimatedNumberOfUsers => 0,
        EmailConfiguration     => { EmailSendingAccount => 'COGNITO_DEFAULT' },
        UserPoolTags           => {},
        AdminCreateUserConfig  => {
            AllowAdminCreateUserOnly  => false,
            UnusedAccountValidityDays => 7,
        },
        AccountRecoverySetting => {
            RecoveryMechanisms => [
                { Priority => 1, Name => 'verified_email' },
                { Priority => 2, Name => 'verified_phone_number' },
            ],
        },
        UserPoolTier => 'ESSENTIALS',
        %more,
    };
}


subtest 'a pool without any settings' => sub {
    my $before = time();
    my $answer = call('CreateUserPool', creating(PoolName => 'the first'));

    is_ok($answer, 'made');
    is_deeply([ keys %{$answer->{body}} ], ['UserPool'], 'a pool');

    my %pool = %{$answer->{body}{UserPool}};
    my $id = delete $pool{Id};
    my ($created, $modified) = delete @pool{qw(CreationDate LastModifiedDate)};

    like($id, qr/^us-east-1_[0-9a-zA-Z]{9}$/, 'its id');
    is($created, $modified, 'made is modified');
    ok($created >= $before - 1 && $created <= time() + 1, 'just now');
    like($answer->{raw}, qr/"CreationDate":\d+\.\d{3}[,}]/,
         'dates are numbers with milliseconds');

    is_deeply(\%pool, default_pool(
        Name => 'the first',
        Arn  => "arn:aws:cognito-idp:us-east-1:123456789012:userpool/$id",
    ), 'the defaults, member by member');

    $answer = call('DescribeUserPool', { UserPoolId => $id });

    is_ok($answer, 'described');
    is_deeply($answer->{body}{UserPool},
              { %pool, Id => $id, CreationDate => $created,
                LastModifiedDate => $modified }, 'with the same members');

    isnt(make_pool(), make_pool(), 'ids are drawn');
};


subtest 'keys' => sub {
    my $pool = make_pool();
    my $answer = http('GET', path => "/$pool/.well-known/jwks.json");

    is($answer->{status}, 200, 'published');

    my @keys = @{$answer->{body}{keys}};

    is(scalar @keys, 2, 'two of them');
    isnt($keys[0]{n}, $keys[1]{n}, 'which differ');
    like($_->{kid}, qr{^[A-Za-z0-9+/]{43}=$}, 'a kid') for @keys;

    my $record = redis()->command('GET', "cg:pool:{$pool}");

    unlike($record, qr/PRIVATE|MII[BCEJ]/, 'no plain key in Redis');
};


subtest 'settings that are given' => sub {
    my %given = (
        AutoVerifiedAttributes => ['email'],
        UsernameAttributes     => [qw(email phone_number)],
        SmsVerificationMessage => 'sms {####}',
        VerificationMessageTemplate => {
            DefaultEmailOption => 'CONFIRM_WITH_LINK',
            EmailMessage       => 'mail {####}',
            EmailSubject       => 'subject',
            EmailMessageByLink => 'mail {##link##}',
            EmailSubjectByLink => 'subject',
        },
        SmsAuthenticationMessage => 'code {####}',
        MfaConfiguration         => 'OPTIONAL',
        SmsConfiguration => { SnsCallerArn => $role, ExternalId => 'x' },
        DeviceConfiguration => {
            ChallengeRequiredOnNewDevice     => true,
            DeviceOnlyRememberedOnUserPrompt => false,
        },
        EmailConfiguration => {
            EmailSendingAccount => 'DEVELOPER', From => 'a@example.com',
            SourceArn => 'arn:aws:ses:us-east-1:123456789012:identity/any',
        },
        LambdaConfig       => {
            (map { $_ => $arn } qw(PreSignUp PostConfirmation
                PreAuthentication PostAuthentication DefineAuthChallenge
                CreateAuthChallenge VerifyAuthChallengeResponse UserMigration
                CustomMessage PreTokenGeneration)),
            (map { $_ => { LambdaVersion => 'V1_0', LambdaArn => $arn } }
                qw(CustomEmailSender CustomSMSSender InboundFederation
                   PreTokenGenerationConfig)),
            KMSKeyID => 'arn:aws:kms:us-east-1:123456789012:key/any',
        },
        DeletionProtection => 'ACTIVE',
        UserPoolTags       => { team => 'one' },
        UserPoolAddOns     => { AdvancedSecurityMode => 'OFF' },
        UsernameConfiguration  => { CaseSensitive => false },
        UserPoolTier           => 'PLUS',
        AccountRecoverySetting => {
            RecoveryMechanisms => [ { Priority => 1, Name => 'admin_only' } ],
        },
        UserAttributeUpdateSettings => {
            AttributesRequireVerificationBeforeUpdate => ['email'],
        },
    );

    my $answer = call('CreateUserPool', creating(%given));

    is_ok($answer, 'made');

    my $pool = $answer->{body}{UserPool};

    # texts of messages have two places

    $given{VerificationMessageTemplate}{SmsMessage} = 'sms {####}';
    $given{EmailVerificationMessage} = 'mail {####}';
    $given{EmailVerificationSubject} = 'subject';

    is_deeply($pool->{$_}, $given{$_}, $_) for sort keys %given;
    is_deeply(describe($pool->{Id}), $pool, 'described alike');

    # what leaves nothing behind is made twice, for both statuses

    $answer = call('CreateUserPool', creating(
        AliasAttributes => [qw(email preferred_username)],
        UserAttributeUpdateSettings => {
            AttributesRequireVerificationBeforeUpdate => [],
        },
    ));

    is_ok($answer, 'aliases');
    is_deeply($answer->{body}{UserPool}{AliasAttributes},
              [qw(email preferred_username)], 'are kept in order');
    ok(!exists $answer->{body}{UserPool}{UsernameAttributes}
       && !exists $answer->{body}{UserPool}{UsernameConfiguration}
       && !exists $answer->{body}{UserPool}{AutoVerifiedAttributes},
       'what was not set is absent');
};


subtest 'the password policy' => sub {
    my $policy = sub {
        my (%given) = @_;

        my $answer = call('CreateUserPool', creating(%given));
        is_ok($answer, 'made');

        return ($answer->{body}{UserPool}{Policies}{PasswordPolicy},
                $answer->{body}{UserPool}{AdminCreateUserConfig});
    };

    my ($rules, $admin) = $policy->(Policies => {
        PasswordPolicy => { MinimumLength => 12, RequireNumbers => true,
                            TemporaryPasswordValidityDays => 3,
                            PasswordHistorySize => 2 },
    });

    is_deeply($rules, {
        MinimumLength    => 12,
        RequireUppercase => false,
        RequireLowercase => false,
        RequireNumbers   => true,
        RequireSymbols   => false,
        PasswordHistorySize           => 2,
        TemporaryPasswordValidityDays => 3,
    }, 'rules that are not named do not hold');
    is_deeply($admin, { AllowAdminCreateUserOnly  => false,
                        UnusedAccountValidityDays => 3 },
              'the validity is shown in its old place, too');

    ($rules, $admin) = $policy->(AdminCreateUserConfig => {
        AllowAdminCreateUserOnly => true, UnusedAccountValidityDays => 5,
    });

    is($rules->{TemporaryPasswordValidityDays}, 5, 'and the other way round');
    is_deeply($admin, { AllowAdminCreateUserOnly  => true,
                        UnusedAccountValidityDays => 5 }, 'as it was given');

    ($rules, $admin) = $policy->(Policies => {
        PasswordPolicy => { TemporaryPasswordValidityDays => 0 },
    });

    is($rules->{TemporaryPasswordValidityDays}, 7, 'zero is the default');
    is($rules->{MinimumLength}, 8, 'as is no length');
};


subtest 'the schema' => sub {
    my $answer = call('CreateUserPool', creating(Schema => [
        { Name => 'tenant', AttributeDataType => 'String', Mutable => false,
          StringAttributeConstraints => { MinLength => '1',
                                          MaxLength => '36' } },
        { Name => 'email', Required => true, Mutable => false },
        { Name => 'level', AttributeDataType => 'Number',
          NumberAttributeConstraints => { MinValue => '-5' } },
        { Name => 'since', AttributeDataType => 'DateTime' },
        { Name => 'beta', AttributeDataType => 'Boolean',
          DeveloperOnlyAttribute => true },
        { Name => 'name', AttributeDataType => 'String',
          StringAttributeConstraints => { MaxLength => '99' } },
        { Name => 'email_verified', AttributeDataType => 'String' },
    ]));

    is_ok($answer, 'made');

    my @expected = map { {%$_} } @{standard_schema()};

    for my $attribute (@expected) {
        @$attribute{qw(Required Mutable)} = (true, false)
            if $attribute->{Name} eq 'email';
        $attribute->{StringAttributeConstraints} = { MaxLength => '99' }
            if $attribute->{Name} eq 'name';
    }

    my %custom = (DeveloperOnlyAttribute => false, Mutable => true,
                  Required => false);

    push @expected,
        { %custom, Name => 'custom:tenant', AttributeDataType => 'String',
          Mutable => false, StringAttributeConstraints =>
                                { MinLength => '1', MaxLength => '36' } },
        { %custom, Name => 'custom:level', AttributeDataType => 'Number',
          NumberAttributeConstraints => { MinValue => '-5' } },
        { %custom, Name => 'custom:since', AttributeDataType => 'DateTime' },
        { %custom, Name => 'dev:custom:beta', AttributeDataType => 'Boolean',
          DeveloperOnlyAttribute => true },
        { %custom, Name => 'custom:email_verified',
          AttributeDataType => 'String', StringAttributeConstraints => {} };

    is_deeply($answer->{body}{UserPool}{SchemaAttributes}, \@expected,
              'standard attributes changed, the others behind them');

    my $given = sub { creating(Schema => [@_]) };

    refused('CreateUserPool', $given->({ Name => 'x', Required => true }),
            $invalid, 'Required custom attributes are not supported '
                      . 'currently.', 'a required custom attribute');
    refused('CreateUserPool', $given->({ Name => 'family_name',
                                         AttributeDataType => 'Number' }),
            $invalid, 'You can not change AttributeDataType or set '
                      . 'developerOnlyAttribute for standard schema '
                      . 'attribute family_name', 'the type of a name');
    refused('CreateUserPool', $given->({ Name => 'locale',
                                         DeveloperOnlyAttribute => true }),
            $invalid, 'You can not change AttributeDataType or set '
                      . 'developerOnlyAttribute for standard schema '
                      . 'attribute locale', 'a developer\'s locale');
    refused('CreateUserPool', $given->({ Name => 'x' }, { Name => 'x' }),
            $invalid, 'custom:x: Existing attribute already has name '
                      . 'custom:x.', 'a custom attribute twice');
    refused('CreateUserPool', $given->({ Name => 'name' },
                                       { Name => 'name' }),
            $invalid, 'name: Existing attribute already has name name.',
            'a standard attribute twice');
    refused('CreateUserPool', $given->({ Required => false }), $invalid,
            'Every attribute of the schema needs a name.',
            'an attribute without a name');
    refused('CreateUserPool',
            $given->({ Name => 'x', StringAttributeConstraints =>
                                        { MaxLength => 'many' } }),
            $invalid, qr/^custom:x: The constraints are not numbers/,
            'a length that is no number');
    refused('CreateUserPool',
            $given->({ Name => 'x', AttributeDataType => 'Number',
                       NumberAttributeConstraints =>
                           { MinValue => '2', MaxValue => '1' } }),
            $invalid, qr/the minimum is above the maximum/,
            'a minimum above the maximum');
    refused('CreateUserPool', $given->({ Name => 'x' x 21 }), $invalid,
            "1 validation error detected: Value '" . 'x' x 21 . "' at "
            . "'schema.1.member.name' failed to satisfy constraint: Member "
            . 'must have length less than or equal to 20', 'a long name');
};


# what both operations judge alike

for my $operation (qw(CreateUserPool UpdateUserPool)) {
    subtest "refusals of $operation" => sub {
        my $pool = make_pool();
        my $given = $operation eq 'CreateUserPool'
            ? sub { creating(@_) } : sub { return { UserPoolId => $pool, @_ } };

        refused($operation, {}, $invalid,
                $operation eq 'CreateUserPool'
                ? "1 validation error detected: Value null at 'poolName' "
                  . 'failed to satisfy constraint: Member must not be null'
                : "1 validation error detected: Value null at 'userPoolId' "
                  . 'failed to satisfy constraint: Member must not be null',
                'nothing is given');
        refused($operation, $given->(MfaConfiguration => 'MAYBE'), $invalid,
                qr/Member must satisfy enum value set: \[/,
                'an unknown value');
        refused($operation, $given->(
                    Policies => { PasswordPolicy => { MinimumLength => 5 } }),
                $invalid, "1 validation error detected: Value '5' at "
                . "'policies.passwordPolicy.minimumLength' failed to satisfy "
                . 'constraint: Member must have value greater than or equal '
                . 'to 6', 'a short password');
        refused($operation, $given->(
                    Policies => { PasswordPolicy =>
                                  { TemporaryPasswordValidityDays => 7 } },
                    AdminCreateUserConfig =>
                        { UnusedAccountValidityDays => 7 }),
                $invalid, 'Please use TemporaryPasswordValidityDays in '
                . 'PasswordPolicy instead of UnusedAccountValidityDays',
                'the validity twice');
        refused($operation, $given->(
                    AutoVerifiedAttributes => ['email'],
                    UserAttributeUpdateSettings => {
                        AttributesRequireVerificationBeforeUpdate =>
                            ['phone_number'] }),
                $invalid, 'All attributes in '
                . 'AttributesRequireVerificationBeforeUpdate must exist in '
                . 'AutoVerifiedAttributes', 'an update that is not verified');

        for my $mfa (qw(ON OPTIONAL)) {
            refused($operation, $given->(MfaConfiguration => $mfa), $invalid,
                    'SMS configuration and Auto verification for '
                    . 'phone_number are required when MFA is '
                    . 'required/optional', "MFA $mfa without text messages");
        }

        refused($operation, $given->(
                    EmailConfiguration =>
                        { EmailSendingAccount => 'DEVELOPER' }),
                $invalid, 'SourceArn is required when EmailSendingAccount is '
                . 'DEVELOPER.', 'mail from nowhere');
        refused($operation, $given->(AccountRecoverySetting => {
                    RecoveryMechanisms => [
                        { Priority => 1, Name => 'admin_only' },
                        { Priority => 2, Name => 'verified_email' } ] }),
                $invalid, 'Account Recovery Setting cannot use admin_only '
                . 'setting with any other recovery mechanisms.',
                'the administrator and others');
        refused($operation, $given->(AccountRecoverySetting => {
                    RecoveryMechanisms => [
                        { Priority => 1, Name => 'verified_phone_number' },
                        { Priority => 1, Name => 'verified_email' } ] }),
                $invalid, 'Account Recovery Setting cannot use a name or a '
                . 'priority twice.', 'a priority twice');
        refused($operation, $given->(UserPoolTags => {
                    map { ("key$_" => 'x') } 1 .. 51 }),
                $tagging, 'A user pool can have up to 50 tags.',
                'too many tags');
        refused($operation, $given->(UserPoolTags => { 'AWS:x' => 'x' }),
                $tagging, 'Tag keys that begin with aws: are reserved.',
                'a reserved tag');

        refused($operation, $given->(
                    UserPoolAddOns => { AdvancedSecurityMode => 'AUDIT' }),
                $unavailable, 'The following features need to be disabled '
                . 'for the ESSENTIALS pricing tier configured: Threat '
                . 'Protection', 'threat protection');
        refused($operation, $given->(UserPoolTier => 'LITE', Policies => {
                    SignInPolicy => { AllowedFirstAuthFactors =>
                                      [qw(PASSWORD EMAIL_OTP)] } }),
                $unavailable, 'The following features need to be disabled '
                . 'for the LITE pricing tier configured: Passwordless '
                . 'Sign-In', 'sign-in without password');
        refused($operation, $given->(UserPoolTier => 'LITE', LambdaConfig => {
                    PreTokenGenerationConfig =>
                        { LambdaVersion => 'V2_0', LambdaArn => $arn } }),
                $unavailable, 'The following features need to be disabled '
                . 'for the LITE pricing tier configured: Token Customization '
                . 'with Pre-Token Generation Lambda V2_0',
                'a trigger of version 2');
        refused($operation, $given->(
                    UserPoolTier => 'LITE',
                    UserPoolAddOns => { AdvancedSecurityMode => 'ENFORCED' },
                    Policies => { PasswordPolicy =>
                                  { PasswordHistorySize => 1 } }),
                $unavailable, 'The following features need to be disabled '
                . 'for the LITE pricing tier configured: Threat Protection, '
                . 'Password History', 'two features at once');
    };
}


subtest 'names and ids of pools' => sub {
    refused('CreateUserPool', creating(AliasAttributes => ['email'],
                                       UsernameAttributes => ['email']),
            $invalid, 'Only one of the aliasAttributes or usernameAttributes '
            . 'can be set in a user pool.', 'two kinds of names');
    refused('CreateUserPool', creating(PoolName => 'a/b'), $invalid,
            "1 validation error detected: Value 'a/b' at 'poolName' failed "
            . 'to satisfy constraint: Member must satisfy regular expression '
            . 'pattern: [\w\s+=,.@-]+', 'a bad name');

    my %chosen = (headers => { 'X-Cognito-Resource-Id' => 'eu-west-3_Chosen' });
    my $answer = call('CreateUserPool', creating(), %chosen);

    is_ok($answer, 'an id of one\'s own');
    is($answer->{body}{UserPool}{Id}, 'eu-west-3_Chosen', 'is taken');

    refused('CreateUserPool', creating(), $invalid,
            'A user pool with the id eu-west-3_Chosen exists already.',
            'but only once', %chosen);

    for my $bad ('none', 'a_b-c', 'a_b}', 'x' x 54 . '_1') {
        is_error(call('CreateUserPool', creating(),
                      headers => { 'X-Cognito-Resource-Id' => $bad }),
                 $invalid, qr/^1 validation error detected: Value '\Q$bad\E'/,
                 400, "not $bad");
    }

    # an id is free again once its pool is gone

    is_ok(call('DeleteUserPool', { UserPoolId => 'eu-west-3_Chosen' }),
          'deleted');
    is(make_pool(id => 'eu-west-3_Chosen'), 'eu-west-3_Chosen', 'made anew');
};


subtest 'pools that are not there' => sub {
    for my $operation (qw(DescribeUserPool UpdateUserPool DeleteUserPool)) {
        refused($operation, { UserPoolId => 'us-east-1_Nowhere00' }, $missing,
                'User pool us-east-1_Nowhere00 does not exist.', $operation);
        refused($operation, { UserPoolId => 'nowhere' }, $invalid,
                "1 validation error detected: Value 'nowhere' at "
                . "'userPoolId' failed to satisfy constraint: Member must "
                . 'satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+',
                "$operation with a bad id");
    }
};


subtest 'signatures' => sub {
    for my $operation (qw(CreateUserPool DescribeUserPool UpdateUserPool
                          DeleteUserPool))
    {
        my $answer = call($operation, creating(), sign => 0);

        is($answer->{body}{__type}, 'MissingAuthenticationTokenException',
           "$operation wants one");
    }
};


subtest 'changes' => sub {
    my $answer = call('CreateUserPool', creating(
        PoolName               => 'before',
        AutoVerifiedAttributes => ['email'],
        AdminCreateUserConfig  => { AllowAdminCreateUserOnly => true },
        Policies => { PasswordPolicy => { MinimumLength => 20 } },
        UserPoolTags       => { team => 'one' },
        UserPoolTier       => 'PLUS',
        UserPoolAddOns     => { AdvancedSecurityMode => 'AUDIT' },
        UsernameAttributes => ['email'],
        UsernameConfiguration => { CaseSensitive => false },
        DeletionProtection    => 'ACTIVE',
        Schema => [ { Name => 'tenant', AttributeDataType => 'String' } ],
    ));

    is_ok($answer, 'made');

    my $pool = $answer->{body}{UserPool};
    my $id = $pool->{Id};

    sleep(0.01);
    $answer = call('UpdateUserPool', {
        UserPoolId => $id, LambdaConfig => { PreSignUp => $arn },
    });

    is_ok($answer, 'changed');
    is_deeply($answer->{body}, {}, 'an empty answer');

    my $changed = describe($id);

    ok($changed->{LastModifiedDate} > $pool->{LastModifiedDate}, 'modified');

    is_deeply($changed, default_pool(
        LambdaConfig => { PreSignUp => $arn },
        UserPoolTier => 'PLUS',
        LastModifiedDate => $changed->{LastModifiedDate},
        map { $_ => $pool->{$_} } qw(Id Name Arn CreationDate UsernameAttributes
                                     UsernameConfiguration SchemaAttributes),
    ), 'what is left out returns to its default');

    for my $tier (qw(LITE ESSENTIALS PLUS LITE)) {
        is_ok(call('UpdateUserPool', { UserPoolId => $id,
                                       UserPoolTier => $tier }), $tier);
        is(describe($id)->{UserPoolTier}, $tier, 'is kept');
    }

    # what cannot be changed is not asked for, so it is ignored

    is_ok(call('UpdateUserPool', {
        UserPoolId => $id, PoolName => 'after', UsernameAttributes => [],
        Schema => [ { Name => 'more', AttributeDataType => 'String' } ],
    }), 'a new name');
    is(describe($id)->{Name}, 'after', 'is kept');
    is_deeply(describe($id)->{SchemaAttributes}, $pool->{SchemaAttributes},
              'the schema stays');
    is_deeply(describe($id)->{UsernameAttributes}, ['email'],
              'and so do names of users');

    is_ok(call('UpdateUserPool', {
        UserPoolId => $id, MfaConfiguration => 'ON',
        SmsConfiguration => { SnsCallerArn => $role, ExternalId => 'x' },
    }), 'MFA with text messages');
    is(describe($id)->{MfaConfiguration}, 'ON', 'is on');

    my $keys = http('GET', path => "/$id/.well-known/jwks.json")->{body};
    is(scalar @{$keys->{keys}}, 2, 'the keys have stayed');
};


# of those that meet too often, some are sent away, but none is lost

subtest 'changes meet' => sub {
    my $pool = make_pool();
    my @children;

    my $version = sub {
        return (split / /, redis()->command('GET', "cg:pool:{$pool}"))[0];
    };

    my $before = $version->();

    for my $n (1 .. 4) {
        my $pid = fork() // die "fork: $!";

        if ($pid == 0) {
            my $made = 0;

            for (1 .. 5) {
                my $answer = call('UpdateUserPool', {
                    UserPoolId => $pool, PoolName => "child $n" });

                $made++ if $answer->{status} == 200;
                POSIX::_exit(255)
                    if $answer->{status} != 200
                       && $answer->{body}{__type}
                          ne 'TooManyRequestsException';
            }

            POSIX::_exit($made);
        }

        push @children, $pid;
    }

    my $made = 0;

    for my $pid (@children) {
        waitpid($pid, 0);
        $made += $? >> 8;
    }

    cmp_ok($made, '<=', 20, 'nothing else happens');
    cmp_ok($made, '>=', 4, 'most are made');
    is($version->() - $before, $made, 'each of them once');
    like(describe($pool)->{Name}, qr/^child [1-4]$/, 'one is the last');
};


subtest 'every worker sees a change at once' => sub {
    my $pool = make_pool();
    my $wrong = 0;

    # all workers have it in their caches

    describe($pool) for 1 .. 32;

    for my $n (1 .. 20) {
        call('UpdateUserPool', { UserPoolId => $pool, PoolName => "name $n" });

        $wrong += grep { describe($pool)->{Name} ne "name $n" } 1 .. 12;
    }

    is($wrong, 0, 'in the next call');

    call('DeleteUserPool', { UserPoolId => $pool });

    is(scalar(grep { defined describe($pool) } 1 .. 32), 0,
       'also that there is none any more');
};


subtest 'another machine sees a change soon' => sub {
    my $second = start_server(redis => $first);

    use_server($first);

    my $pool = make_pool();

    use_server($second);
    describe($pool) for 1 .. 32;

    for my $n (1 .. 5) {
        use_server($first);
        call('UpdateUserPool', { UserPoolId => $pool, PoolName => "name $n" });

        my $begin = time();

        use_server($second);
        ok(wait_until(sub {
            my @names = map { describe($pool)->{Name} } 1 .. 12;

            return !grep { $_ ne "name $n" } @names;
        }, 3), "change $n is seen");
        cmp_ok(time() - $begin, '<', 1, 'within a second');
    }

    use_server($first);
    call('DeleteUserPool', { UserPoolId => $pool });

    my $begin = time();

    use_server($second);
    ok(wait_until(sub { !grep { defined describe($pool) } 1 .. 12 }, 3),
       'the end is seen');
    cmp_ok(time() - $begin, '<', 1, 'within a second');

    # each changes what the other has in its caches

    use_server($first);
    $pool = make_pool();

    for my $n (1 .. 20) {
        use_server($n % 2 ? $first : $second);
        my $answer = call('UpdateUserPool', { UserPoolId => $pool,
                                              PoolName => "turn $n" });
        is($answer->{status}, 200, "turn $n") if $answer->{status} != 200;
    }

    my $record = redis()->command('GET', "cg:pool:{$pool}");
    like($record, qr/"Name":"turn 20"/, 'taking turns');

    use_server($first);
    $second->stop();
};


subtest 'users are counted' => sub {
    my $pool = make_pool();

    admin_make_user($pool, "user$_") for 1 .. 12;
    is(describe($pool)->{EstimatedNumberOfUsers}, 12, 'as they come');

    call('AdminDeleteUser', { UserPoolId => $pool, Username => 'user1' });
    is(describe($pool)->{EstimatedNumberOfUsers}, 11, 'and go');

    my $record = redis()->command('GET', "cg:pool:{$pool}");
    unlike($record, qr/EstimatedNumberOfUsers/, 'the number is not kept');
};


subtest 'deletion' => sub {
    my $pool = make_pool(DeletionProtection => 'ACTIVE',
                         UsernameAttributes => ['email']);
    my $stays = make_pool();
    my @clients = map { make_client($pool) } 1 .. 3;
    my $other = make_client($stays);

    refused('DeleteUserPool', { UserPoolId => $pool }, $invalid,
            'The user pool cannot be deleted because deletion protection is '
            . 'activated. Deletion protection must be inactivated first.',
            'a protected pool');

    call('UpdateUserPool', { UserPoolId => $pool });

    admin_make_user($pool, "user$_\@example.com", undef,
                    email => "user$_\@example.com") for 1 .. 40;
    admin_make_user($stays, 'user1');

    # more than a batch

    admin_make_user($pool, "more$_\@example.com") for 1 .. 80;
    sign_up($clients[0], 'late@example.com');

    my $answer = call('DeleteUserPool', { UserPoolId => $pool });

    is_ok($answer, 'deleted');
    is($answer->{raw}, '', 'an empty body');
    is($answer->{headers}{'content-type'}, 'application/x-amz-json-1.1',
       'with a type');

    refused('DescribeUserPool', { UserPoolId => $pool }, $missing,
            "User pool $pool does not exist.", 'it is gone');
    refused('DeleteUserPool', { UserPoolId => $pool }, $missing,
            "User pool $pool does not exist.", 'twice is once too often');
    is_error(call('SignUp', { ClientId => $clients[0], Username => 'x',
                              Password => 'Correct-Horse-7' }), $missing,
             "User pool client $clients[0] does not exist.", 400,
             'its clients are gone, too');

    my $redis = redis();

    my @left = grep { /\Q$pool\E/ && !/^cg:(?:auth|grant|tries|inbox)/ }
               $redis->scan();

    is_deeply(\@left, [], 'and nothing of it is left');
    is_deeply([ map { $redis->command('EXISTS', "cg:client:{$_}") }
                @clients, $other ], [ 0, 0, 0, 1 ], 'but the other\'s is');
    is(describe($stays)->{EstimatedNumberOfUsers}, 1, 'and its users are');
};


subtest 'an interrupted deletion' => sub {
    my $pool = make_pool();
    my $client = make_client($pool);

    admin_make_user($pool, "user$_") for 1 .. 5;

    # as if the worker had gone right after the mark

    my $redis = redis();
    my ($version, $record) = split / /,
        $redis->command('GET', "cg:pool:{$pool}"), 2;

    $record =~ s/\}$/,"Deleting":true}/;
    $redis->command('SET', "cg:pool:{$pool}", $version + 1 . " $record");
    $redis->command('PUBLISH', 'cg:changed', "cg:pool:{$pool}");

    ok(wait_until(sub { !defined describe($pool) }), 'is seen');

    # by workers that have it in their caches as well

    for (1 .. 12) {
        is_error(call('DescribeUserPool', { UserPoolId => $pool }), $missing,
                 "User pool $pool does not exist.", 400, 'it is not there');
    }

    is_error(call('AdminGetUser', { UserPoolId => $pool,
                                    Username => 'user1' }), $missing,
             "User pool $pool does not exist.", 400, 'for users');
    is_error(call('CreateUserPoolClient', { UserPoolId => $pool,
                                            ClientName => 'x' }), $missing,
             "User pool $pool does not exist.", 400, 'for new clients');
    is_error(call('SignUp', { ClientId => $client, Username => 'x',
                              Password => 'Correct-Horse-7' }), $missing,
             "User pool $pool does not exist.", 400, 'for its clients');
    is_error(call('CreateUserPool', creating(),
                  headers => { 'X-Cognito-Resource-Id' => $pool }), $invalid,
             "A user pool with the id $pool exists already.", 400,
             'its id is not free yet');

    is_ok(call('DeleteUserPool', { UserPoolId => $pool }),
          'the next deletion goes on');
    is_deeply([ grep { /\Q$pool\E/ } $redis->scan() ], [], 'to the end');
};


subtest 'deletions meet' => sub {
    my $pool = make_pool();

    make_client($pool) for 1 .. 5;
    admin_make_user($pool, "user$_") for 1 .. 30;

    my @children;

    for (1 .. 3) {
        my $pid = fork() // die "fork: $!";

        if ($pid == 0) {
            my $status = call('DeleteUserPool',
                              { UserPoolId => $pool })->{status};
            POSIX::_exit($status == 200 || $status == 400 ? 0 : 1);
        }

        push @children, $pid;
    }

    is(scalar(grep { waitpid($_, 0); $? == 0 } @children), 3, 'quietly');
    is_deeply([ grep { /\Q$pool\E/ && !/^cg:(?:auth|grant|tries|inbox)/ }
                redis()->scan() ], [], 'nothing is left');
};


subtest 'conflicts' => sub {
    my $pool = make_pool();

    with_record_conflicts("cg:pool:{$pool}", sub {
        refused('UpdateUserPool', { UserPoolId => $pool },
                'ConcurrentModificationException',
                'This exception is thrown if two or more modifications are '
                . 'happening concurrently.', 'changed in vain');
        refused('DeleteUserPool', { UserPoolId => $pool },
                'TooManyRequestsException', 'Too many requests',
                'deleted in vain');
    });

    is_ok(call('UpdateUserPool', { UserPoolId => $pool }), 'changed at last');
    is_ok(call('DeleteUserPool', { UserPoolId => $pool }), 'and deleted');
};


done_testing();
